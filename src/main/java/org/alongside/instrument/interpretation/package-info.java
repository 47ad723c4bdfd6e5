/**
 * What a value may be said to mean: the band around it, its place in norms, the cuts near it. Whether two values of one
 * person differ, and how values are pictured, stands in packages below. Computed when it is read, never stored. Pure.
 */
package org.alongside.instrument.interpretation;
