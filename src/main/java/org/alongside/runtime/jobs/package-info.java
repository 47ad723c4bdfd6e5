/**
 * When the rooms' jobs run; what they do is theirs. A job is found by its type ({@link org.alongside.kernel.job.Job}),
 * its clock is a row of {@code runtime_task}, and db-scheduler sees to it that one server at a time has the row.
 */
package org.alongside.runtime.jobs;
