/**
 * How often something may be asked for. Somebody's program sends a thousand sign-ins in a minute: each of our verbs has
 * a bound for one caller ({@link org.alongside.identity.limit.CallerAddress}) and a wider one for all together ({@link
 * org.alongside.identity.limit.RateLimit}). A room asks {@link org.alongside.identity.limit.RateLimits} before it does
 * any work, and hears that it may, or how long to wait.
 */
package org.alongside.identity.limit;
