/** What people click in the practice LMS: profiles, the course, the launch frame, gradebook, people. */
package org.alongside.practicelms.page;
