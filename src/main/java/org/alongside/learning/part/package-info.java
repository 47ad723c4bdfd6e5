/** Each kind of part on a step's page: what it shows, and what completes it. */
package org.alongside.learning.part;
