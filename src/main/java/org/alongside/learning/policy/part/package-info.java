/** When each kind of part is done, and how what a person leaves in it becomes one text: pure, from facts alone. */
package org.alongside.learning.policy.part;
