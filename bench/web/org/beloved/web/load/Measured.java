package org.beloved.web.load;

import java.util.function.IntSupplier;

/**
 * Work of the house that the measurement starts when it wants, instead of the clock. Beans of the house under measurement.
 *
 * @param many how much of it was done: teams gone through, letters written, texts kept; asked afterwards
 */
public record Measured(String name, Runnable work, IntSupplier many) {}
