package socai.web.pages.acting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import socai.dues.write.DuesContext;
import socai.membership.write.MembershipContext;
import socai.organisation.write.OrganisationContext;
import socai.policy.write.PolicyContext;
import socai.spine.journal.JournalEvent;
import socai.spine.read.Sentences;
import socai.spine.write.Catalogue;
import socai.spine.write.Decider;

/** Nobody reads the name of a component in a form. */
class FormWordsTest {

    private static final Set<FormField.Kind> UNNAMED = Set.of(FormField.Kind.HIDDEN, FormField.Kind.FILE);

    @Test
    void everyFieldOfEveryFormHasAVietnameseName() {
        Set<String> nameless = new TreeSet<>();
        new Catalogue(
                        List.of(
                                new PolicyContext(),
                                new OrganisationContext(),
                                new MembershipContext(),
                                new DuesContext()),
                        List.of(JournalEvent.class))
                .deciders()
                .forEach((name, decider) -> form(name, decider).stream()
                        .filter(field -> !UNNAMED.contains(field.kind()) && nameless(field))
                        .forEach(field -> nameless.add(name + " " + field.name())));
        assertThat(nameless).isEmpty();
    }

    private static List<FormField> form(String name, Decider<?, ?, ?> decider) {
        CommandForm form = CommandForm.of(Sentences.contextOf(name), decider.command(), "vi");
        return form.complete() ? form.fields() : List.of();
    }

    private static boolean nameless(FormField field) {
        String component = field.name().substring(field.name().lastIndexOf('.') + 1);
        return field.label().equals(component) || field.label().endsWith(": " + component);
    }
}
