package socai.web.pages.acting;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import socai.membership.events.MembershipId;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.Sentences;
import socai.spine.write.Catalogue;
import socai.spine.write.Decider;
import socai.spine.write.StreamRights;
import socai.web.Caller;
import socai.web.Callers;
import socai.web.pages.frame.Asking;

/** Which commands an office may give in a matter: for the choice only, each is judged again when it is given. */
@Component
public class Offered {

    /** One of them; {@code about} is the component that takes the dossier's id, empty when it takes none. */
    public record Choice(String context, String name, String title, String about) {

        /** Its logical name. */
        public String command() {
            return context + "." + name;
        }

        /** Its form with nothing filled in. */
        public String form() {
            return "/viec/" + context + "/" + name;
        }

        /** Its form about this stream. */
        public String about(String stream) {
            return about.isEmpty() ? form() : form() + "?" + about + "=" + stream;
        }
    }

    /** They need more around them than a form: who is proposed, what was proposed. */
    private static final Set<String> ON_A_PAGE_OF_THEIR_OWN = Set.of(
            "ProposeAppointment",
            "ConfirmAppointment",
            "WithdrawAppointment",
            "ShareJoinCode",
            "EndJoinCode",
            "ProposeJoining",
            "ApproveJoining",
            "DeclineJoining",
            "LapseJoining");

    /** Done to a membership, and yet an act of the organisation that decides, or that keeps its file. */
    private static final Set<String> DECIDED_ABOVE = Set.of(
            "membership.RestoreMembership",
            "membership.ReportLostMemberFile",
            "membership.CloseLostFileInquiry",
            "membership.RebuildFilePaper",
            "membership.RestoreMemberFile",
            "membership.ArchiveMemberFile",
            "membership.RecordPartyAgeBreak",
            "membership.CertifyPartyAge");

    private static final Set<String> LIE_SOMEWHERE =
            Set.of(PersonId.PREFIX, MembershipId.PREFIX, OrganisationId.PREFIX);

    private final Catalogue catalogue;
    private final StreamRights rights;
    private final Callers callers;
    private final Asking asking;

    /** @param command its logical name */
    static boolean onAPageOfItsOwn(String command) {
        return ON_A_PAGE_OF_THEIR_OWN.contains(command.substring(command.indexOf('.') + 1));
    }

    Offered(Catalogue catalogue, StreamRights rights, Callers callers, Asking asking) {
        this.catalogue = catalogue;
        this.rights = rights;
        this.callers = callers;
        this.asking = asking;
    }

    /** For whoever asks, in the office they act in. */
    public List<Choice> to(HttpServletRequest request, Optional<String> stream) {
        return to(
                callers.current(),
                asking.office(request).office(),
                stream,
                LocaleContextHolder.getLocale().getLanguage());
    }

    /** Whether the office acted in may give this command in matters of that organisation. */
    public boolean may(String command, OrganisationId matter, HttpServletRequest request) {
        Caller caller = callers.current();
        return rights.may(
                caller.account(), caller.person(), asking.office(request).office(), "right." + command, matter);
    }

    /** @param stream the dossier that it is about; empty for what needs none */
    List<Choice> to(Caller caller, OfficeRef office, Optional<String> stream, String language) {
        List<OrganisationId> matters = stream.map(rights::mattersOf).orElseGet(() -> List.of(office.organisation()));
        if (matters.isEmpty()) {
            return List.of();
        }
        return catalogue.deciders().entrySet().stream()
                .filter(entry -> CommandForm.of("spine", entry.getValue().command(), language)
                        .complete())
                .map(entry -> choice(entry.getKey(), entry.getValue(), stream, language))
                .flatMap(Optional::stream)
                .filter(choice -> rights.may(
                        caller.account(),
                        caller.person(),
                        office,
                        "right." + choice.command(),
                        deciding(choice, stream) ? office.organisation() : matter(choice, matters)))
                // A committee's act is never offered to the very organisation that it is about.
                .filter(choice -> !deciding(choice, stream) || !matters.contains(office.organisation()))
                .filter(choice -> !ON_A_PAGE_OF_THEIR_OWN.contains(choice.name()))
                // Lists to choose from hold members; whose membership ended has the act on the own page.
                .filter(choice -> stream.isPresent() || !DECIDED_ABOVE.contains(choice.command()))
                .filter(choice -> stream.filter(id -> !applies(catalogue.decider(choice.command()), id))
                        .isEmpty())
                .sorted(Comparator.comparing(Choice::title))
                .toList();
    }

    /** Whether it finds anything to do there; what is about another kind of thing is not asked. */
    private <S> boolean applies(@Nullable Decider<?, S, ?> decider, String stream) {
        return decider == null
                || !stream.startsWith(decider.type().prefix() + "-")
                || decider.applies(rights.standing(decider.type(), stream));
    }

    /** A dossier with two ends comes from the first; what the receiving end does is judged there. */
    private static OrganisationId matter(Choice choice, List<OrganisationId> matters) {
        return Steps.packaged().receiving(choice.command()) ? matters.getLast() : matters.getFirst();
    }

    /**
     * An act on a file that names an organisation besides is judged there: that of the committee which decides. What is
     * done to a person, a membership or an organisation lies where these lie.
     */
    private boolean deciding(Choice choice, Optional<String> stream) {
        if (DECIDED_ABOVE.contains(choice.command())) {
            return stream.isPresent();
        }
        Decider<?, ?, ?> decider = catalogue.decider(choice.command());
        return stream.filter(id -> LIE_SOMEWHERE.stream().noneMatch(kind -> id.startsWith(kind + "-")))
                        .isPresent()
                && decider != null
                && Arrays.stream(decider.command().getRecordComponents())
                        .anyMatch(component -> component.getType() == OrganisationId.class
                                && !component.getName().equals(choice.about()));
    }

    private static Optional<Choice> choice(
            String name, Decider<?, ?, ?> decider, Optional<String> stream, String language) {
        Optional<String> about = stream.map(id -> about(decider, id));
        if (about.filter(String::isEmpty).isPresent()) {
            return Optional.empty();
        }
        int dot = name.indexOf('.');
        return Optional.of(new Choice(
                name.substring(0, dot),
                name.substring(dot + 1),
                Sentences.packaged().command(name, language),
                about.orElse("")));
    }

    /** The component whose ids begin as this one does. */
    private static String about(Decider<?, ?, ?> decider, String stream) {
        String prefix = stream.substring(0, Math.max(0, stream.indexOf('-')));
        return Arrays.stream(decider.command().getRecordComponents())
                .filter(component -> component.getType().isRecord() && Payload.isId(component.getType()))
                .filter(component -> prefix.equals(prefixOf(component.getType())))
                .map(RecordComponent::getName)
                .findFirst()
                .orElse("");
    }

    private static String prefixOf(Class<?> id) {
        try {
            return String.valueOf(id.getField("PREFIX").get(null));
        } catch (ReflectiveOperationException e) {
            return "";
        }
    }
}
