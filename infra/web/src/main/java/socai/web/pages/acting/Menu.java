package socai.web.pages.acting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import socai.membership.events.MembershipId;
import socai.spine.write.Catalogue;
import socai.spine.write.Decider;

/** The acts that an office may give, by what they are about; those that are given often stand first. */
@Component
class Menu {

    /** So few acts need no part for the frequent ones. */
    private static final int FEW = 8;

    private static final String OFTEN = "often";
    private static final String OTHER = "other";

    /** @param key of its heading among the texts: {@code act.group.…} */
    record Part(String key, List<Line> lines) {}

    /**
     * @param address of the form, or of the list in which the thing that it is about is chosen first
     * @param first   key of the text that says what is chosen first; absent when nothing is
     */
    record Line(String title, String address, Optional<String> first) {}

    private final Catalogue catalogue;

    Menu(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param stream what the acts are about; empty when that is not chosen yet
     * @param own    the membership in which somebody acts without an office: there is nothing to choose but their own
     */
    List<Part> of(List<Offered.Choice> offered, Optional<String> stream, Optional<MembershipId> own) {
        List<Offered.Choice> choices = offered.stream()
                .filter(choice -> own.isEmpty() || stream.isPresent() || !chosenFromAList(choice, own))
                .toList();
        List<Part> parts = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (Steps.Group group : Steps.packaged().groups()) {
            boolean often = group.key().equals(OFTEN);
            if (often && choices.size() <= FEW) {
                continue;
            }
            List<Line> lines = group.commands().stream()
                    .flatMap(command ->
                            choices.stream().filter(choice -> choice.command().equals(command)))
                    .map(choice -> line(choice, stream, own))
                    .toList();
            if (!lines.isEmpty()) {
                parts.add(new Part(group.key(), lines));
            }
            placed.addAll(group.commands());
        }
        List<Line> rest = choices.stream()
                .filter(choice -> !placed.contains(choice.command()))
                .map(choice -> line(choice, stream, own))
                .toList();
        if (!rest.isEmpty()) {
            parts.add(new Part(OTHER, rest));
        }
        return parts;
    }

    /** A list of files is for those who keep them; whoever acts for themself finds the act on their own file. */
    private boolean chosenFromAList(Offered.Choice choice, Optional<MembershipId> own) {
        return chosenFirst(choice, own)
                .filter(line -> line.first()
                        .filter(List.of("act.first.transfer", "act.first.correction")::contains)
                        .isPresent())
                .isPresent();
    }

    private Line line(Offered.Choice choice, Optional<String> stream, Optional<MembershipId> own) {
        return stream.map(about -> new Line(choice.title(), choice.about(about), Optional.empty()))
                .or(() -> chosenFirst(choice, own))
                .orElseGet(() -> new Line(choice.title(), choice.form(), Optional.empty()));
    }

    /** A form whose thing nobody types: it is chosen first. The organisation is at first that of the office. */
    private Optional<Line> chosenFirst(Offered.Choice choice, Optional<MembershipId> own) {
        Decider<?, ?, ?> decider = Objects.requireNonNull(catalogue.decider(choice.command()));
        String language = LocaleContextHolder.getLocale().getLanguage();
        return CommandForm.of(choice.context(), decider.command(), language).fields().stream()
                .filter(FormField::chosen)
                .filter(field -> !FormPage.OWN.contains(field.name()))
                .flatMap(field -> Chooser.of(decider, field.name()).stream()
                        .map(chooser -> own.flatMap(chooser::ofMember)
                                .map(id -> new Line(
                                        choice.title(),
                                        choice.form() + "?" + field.name() + "=" + id,
                                        Optional.empty()))
                                .orElseGet(() -> new Line(
                                        choice.title(),
                                        chooser.address(choice.command(), field.name(), Map.of()),
                                        Optional.of(
                                                "act.first." + chooser.name().toLowerCase(Locale.ROOT))))))
                .findFirst();
    }
}
