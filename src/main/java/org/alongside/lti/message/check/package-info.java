/** The named checks of one launch, in their order, and the verdict with what each of them measured. Pure. */
package org.alongside.lti.message.check;
