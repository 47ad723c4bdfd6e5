package org.alongside.content.file;

import java.util.List;
import org.alongside.content.CourseLibrary;

/**
 * What a folder of courses gave.
 *
 * @param library those that serve
 * @param uses each place where a course names an instrument, also in courses that were refused
 * @param links each place where a text leads to a page of the site, also in courses that were refused
 */
public record LoadedCourses(CourseLibrary library, List<InstrumentUse> uses, List<SiteLink> links) {

    public LoadedCourses {
        uses = List.copyOf(uses);
        links = List.copyOf(links);
    }
}
