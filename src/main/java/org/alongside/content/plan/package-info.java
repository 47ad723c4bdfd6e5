/** Rules on plans, pure: what may be put before two people. */
package org.alongside.content.plan;
