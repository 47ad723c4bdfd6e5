/**
 * What a room does by itself, without being asked by anybody: a {@link org.alongside.kernel.job.Job}. The room says
 * what and how often; whoever runs jobs finds them by their type.
 */
package org.alongside.kernel.job;
