/**
 * What a room does by itself, without being asked by anybody: a {@link org.alongside.kernel.job.Job}. The room says
 * what and how often; whoever runs jobs finds them by their type. What must be done at each start is a {@link
 * org.alongside.kernel.job.StartUpTask}, and what keeps a site from starting says so by a {@link
 * org.alongside.kernel.job.StartRefusal}.
 */
package org.alongside.kernel.job;
