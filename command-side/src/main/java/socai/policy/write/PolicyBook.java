package socai.policy.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socai.policy.events.CalendarDay;
import socai.policy.events.PolicyEvent;
import socai.policy.events.PolicyEvent.CalendarPublished;
import socai.policy.events.PolicyEvent.RegulationPublished;
import socai.policy.events.PublishedParameter;
import socai.spine.Anchors;
import socai.spine.Citation;
import socai.spine.NoPolicyInForce;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Policies;
import socai.spine.PolicyRef;
import socai.spine.StreamType;
import socai.spine.time.WorkingCalendar;

/**
 * All that was published, folded for look-up: every command asks it several times, so the versions of a key are
 * found without looking at any other key.
 *
 * @param keeper      the organisation that publishes; whoever published first
 * @param regulations in the order of publication
 * @param byKey       the versions of each key, the latest start first
 */
public record PolicyBook(
        Optional<OrganisationId> keeper,
        List<Regulation> regulations,
        Map<String, List<InForce>> byKey,
        WorkingCalendar calendar)
        implements Policies {

    public static final PolicyBook EMPTY = new PolicyBook(Optional.empty(), List.of(), Map.of(), WorkingCalendar.NONE);

    public static final StreamType<PolicyBook, PolicyEvent> TYPE =
            new StreamType<>("policy", "pol", PolicyEvent.class, EMPTY, PolicyBook::evolve);

    /** The one stream of this type. */
    public static final String STREAM = "pol-book";

    /** A regulation in the book, without its parameters. */
    public record Regulation(String code, LocalDate validFrom, String contentHash) {}

    /** A parameter with the days on which its regulation is in force. */
    public record InForce(LocalDate from, Optional<LocalDate> to, Parameter parameter) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && !to.map(day::isAfter).orElse(false);
        }
    }

    @Override
    public Parameter parameter(String key, Anchors at) {
        Parameter candidate = required(key, at.act());
        return required(key, at.of(candidate.anchor()));
    }

    @Override
    public boolean has(String key, Anchors at) {
        Parameter candidate = find(key, at.act());
        return candidate != null && find(key, at.of(candidate.anchor())) != null;
    }

    /** The hash of what is published under this code from this day on. */
    public Optional<String> published(String code, LocalDate validFrom) {
        return regulations.stream()
                .filter(regulation ->
                        regulation.code().equals(code) && regulation.validFrom().equals(validFrom))
                .map(Regulation::contentHash)
                .findFirst();
    }

    /** The regulation that already gives this key from exactly this day on. */
    public Optional<String> givenBy(String key, LocalDate from) {
        return byKey.getOrDefault(key, List.of()).stream()
                .filter(version -> version.from().equals(from))
                .map(version -> version.parameter().ref().code())
                .findFirst();
    }

    static PolicyBook evolve(PolicyBook book, PolicyEvent event) {
        return switch (event) {
            case RegulationPublished published -> book.with(published);
            case CalendarPublished published ->
                new PolicyBook(
                        book.keeper.or(() -> Optional.of(published.publisher())),
                        book.regulations,
                        book.byKey,
                        calendar(published));
        };
    }

    private PolicyBook with(RegulationPublished published) {
        PolicyRef ref = new PolicyRef(published.code(), published.contentHash(), published.validFrom());
        Map<String, List<InForce>> index = new HashMap<>(byKey);
        for (PublishedParameter given : published.parameters()) {
            InForce version = new InForce(published.validFrom(), published.validTo(), parameter(given, ref));
            index.merge(given.key(), List.of(version), PolicyBook::latestFirst);
        }
        List<Regulation> all = new ArrayList<>(regulations);
        all.add(new Regulation(published.code(), published.validFrom(), published.contentHash()));
        return new PolicyBook(
                keeper.or(() -> Optional.of(published.publisher())), List.copyOf(all), Map.copyOf(index), calendar);
    }

    /** Of two versions with the same start the later publication stands first; the deciders do not let that happen. */
    private static List<InForce> latestFirst(List<InForce> old, List<InForce> added) {
        List<InForce> versions = new ArrayList<>(added);
        versions.addAll(old);
        versions.sort(Comparator.comparing(InForce::from).reversed());
        return List.copyOf(versions);
    }

    private static Parameter parameter(PublishedParameter given, PolicyRef ref) {
        Citation citation = new Citation(given.citedRegulation(), given.article(), given.confidence());
        return new Parameter(given.key(), given.value(), given.unit(), given.anchor(), citation, ref);
    }

    private static WorkingCalendar calendar(CalendarPublished published) {
        return new WorkingCalendar(published.contentHash(), dates(published, false), dates(published, true));
    }

    private static Set<LocalDate> dates(CalendarPublished published, boolean worked) {
        return published.days().stream()
                .filter(day -> day.workingDay() == worked)
                .map(CalendarDay::date)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Parameter required(String key, LocalDate day) {
        Parameter found = find(key, day);
        if (found == null) {
            throw new NoPolicyInForce(key, day);
        }
        return found;
    }

    private @Nullable Parameter find(String key, LocalDate day) {
        for (InForce version : byKey.getOrDefault(key, List.of())) {
            if (version.on(day)) {
                return version.parameter();
            }
        }
        return null;
    }
}
