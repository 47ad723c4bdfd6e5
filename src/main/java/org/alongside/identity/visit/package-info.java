/**
 * One request of a person to a page: who asks, when and for what, in whose words it is answered, and where they go
 * next.
 */
package org.alongside.identity.visit;
