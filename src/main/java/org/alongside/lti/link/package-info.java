/** What a platform tells of its courses: section, link, column, and who was sent there in which role. */
package org.alongside.lti.link;
