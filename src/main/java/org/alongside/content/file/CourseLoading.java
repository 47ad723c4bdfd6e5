package org.alongside.content.file;

import java.util.List;
import org.alongside.content.CourseLibrary;
import org.alongside.kernel.Findings;

/**
 * What a folder of courses gave: those that serve, and everything an author should know.
 *
 * @param uses each place where a course names an instrument, also in courses that were refused
 */
public record CourseLoading(CourseLibrary library, Findings findings, List<InstrumentUse> uses) {}
