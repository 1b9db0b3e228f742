package entente.library;

import java.nio.ByteBuffer;

/**
 * A file of a pack as it was found.
 *
 * @param name its path inside the pack, with slashes
 */
record PackFile(String name, ByteBuffer content) {}
