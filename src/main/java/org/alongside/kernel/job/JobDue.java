package org.alongside.kernel.job;

import java.time.Instant;

/**
 * Something has come for a job to do, earlier than its cadence. The room fires this event in the transaction in which
 * it came: the job then runs exactly if that transaction is committed, on whichever server is free.
 *
 * @param job the name of the job
 * @param at when it is to run; at once where that is not in the future
 */
public record JobDue(String job, Instant at) {}
