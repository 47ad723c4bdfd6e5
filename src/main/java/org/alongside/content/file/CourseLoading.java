package org.alongside.content.file;

import org.alongside.content.CourseLibrary;
import org.alongside.kernel.Findings;

/** What a folder of courses gave: those that serve, and everything an author should know. */
public record CourseLoading(CourseLibrary library, Findings findings) {}
