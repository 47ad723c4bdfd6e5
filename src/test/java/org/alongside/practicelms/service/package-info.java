/** What a tool may call: access tokens, line items, scores, results, memberships; and faults on order. */
package org.alongside.practicelms.service;
