/** The server below the practice LMS: requests, replies, refusals, and HTML in which everything is escaped. */
package org.alongside.practicelms.web;
