/** The argument of the program as a thread that uploads. The action itself is started with none. */
export const UPLOAD_ARGUMENT = 'upload-thread';
