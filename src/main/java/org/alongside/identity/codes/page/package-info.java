/** The page on which a sheet of codes is made and shown once. */
package org.alongside.identity.codes.page;
