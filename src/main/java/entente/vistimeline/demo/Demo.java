package entente.vistimeline.demo;

import java.util.function.Supplier;

/**
 * One thing that the timeline can do.
 *
 * @param id its part of the address
 * @param explanation one line
 * @param trial makes a new one for each visit
 */
record Demo(String id, String title, String explanation, Supplier<Trial> trial) {}
