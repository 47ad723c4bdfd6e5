package org.alongside.content;

/** An own step where it stands. */
public record StepPlace(Course course, CourseModule module, Step step) {

    /** From 1, in the order of the module. */
    public int number() {
        return module.steps().indexOf(step) + 1;
    }
}
