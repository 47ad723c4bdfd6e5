/** Rules on plans and their words, pure: what may be put before one person, and before two. */
package org.alongside.content.plan;
