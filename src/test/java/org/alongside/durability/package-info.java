/**
 * Whether what was acknowledged is there after anything was killed (quality R1). People answer, each acknowledgement is
 * written down in a file elsewhere, and the server, its database or both are killed at random points and started again
 * without a hand. What the site then shows is compared with the file.
 *
 * <p>{@link org.alongside.durability.FewKills} are in each build. {@code mvn -Dlong=kills} runs
 * {@link org.alongside.durability.KillsCommand}, which kills a thousand times. A plain kill does not see a missing
 * fsync, because the machine goes on: nothing here speaks of a power cut.
 */
package org.alongside.durability;
