package org.alongside.learning.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.content.file.part.PartKinds;
import org.alongside.content.part.Part;
import org.alongside.content.part.Write;
import org.alongside.learning.policy.part.PartFacts;
import org.alongside.learning.policy.part.PartRules;
import org.alongside.learning.policy.part.SavedForm;
import org.alongside.support.ImportedHouse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartContractTest {

    private static final PartContract HOUSE =
            new PartContract(PartKinds.ofAllRooms().all(), everyView());

    static Stream<Class<? extends Part>> everyKind() {
        return found(Part.class).map(type -> type.asSubclass(Part.class));
    }

    /** Views as the container finds them: every class of the type, made without what they ask for. */
    private static List<PartView<?>> everyView() {
        return found(PartView.class)
                .map(type -> (PartView<?>) withoutServices(type))
                .<PartView<?>>map(view -> view)
                .toList();
    }

    private static Object withoutServices(Class<?> type) {
        try {
            var made = Arrays.stream(type.getDeclaredConstructors()).findFirst().orElseThrow();
            made.setAccessible(true);
            return made.newInstance(new Object[made.getParameterCount()]);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getName(), impossible);
        }
    }

    private static Stream<Class<?>> found(Class<?> face) {
        return ImportedHouse.CLASSES.stream()
                .filter(type -> type.isAssignableTo(face) && !type.isInterface())
                .<Class<?>>map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    @DisplayName("LEARNING-13 each kind of part has a shape, a saved form, a rule, a fragment and a form on paper")
    void whole(Class<? extends Part> type) {
        assertEquals(List.of(), HOUSE.against(type));
    }

    @Test
    @DisplayName("LEARNING-13 sabotage: a kind that nobody can write, or that no page shows, is caught")
    void bare() {
        record Bare(String id) implements Part {
            @Override
            public String asText() {
                return "";
            }
        }
        assertEquals(List.of("no shape: an author cannot write it", "no view"), HOUSE.against(Bare.class));
    }

    @Test
    @DisplayName("LEARNING-13 sabotage: a view without fragment, and rules that hold people up, are caught")
    void halfMade() {
        PartView<Write> view = new PartView<>() {
            @Override
            public String name() {
                return "nowhere";
            }

            @Override
            public PartRules<Write> rules() {
                return new HoldingUp();
            }

            @Override
            public Object show(Write part, PartVisit visit) {
                return "";
            }
        };
        List<String> missing = new PartContract(PartKinds.ofAllRooms().all(), List.of(view)).against(Write.class);
        assertTrue(missing.contains("authors call it write, its view nowhere"), missing::toString);
        assertTrue(missing.contains("it holds up somebody who goes on"), missing::toString);
        assertTrue(missing.contains("its saved form holds nothing"), missing::toString);
        assertTrue(missing.stream().anyMatch(reason -> reason.startsWith("no fragment")), missing::toString);
    }

    /** Rules under which nobody ever gets on. */
    private static final class HoldingUp implements PartRules<Write> {

        @Override
        public Class<Write> type() {
            return Write.class;
        }

        @Override
        public boolean isDone(Write part, PartFacts facts) {
            return false;
        }

        @Override
        public Optional<SavedForm> saved() {
            return Optional.of(SavedForm.words(0));
        }
    }
}
