package socai.app.formats;

import static socai.app.formats.Side.AT_LEAST;
import static socai.app.formats.Side.AT_MOST;
import static socai.app.formats.Side.EXACTLY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import socai.membership.events.AdmissionChoice;
import socai.membership.write.deciding.Competence;
import socai.membership.write.voting.CellVoters;
import socai.membership.write.voting.Tally;
import socai.organisation.write.Electorate;
import socai.policy.write.DecidingBodies;
import socai.policy.write.DecidingBody;
import socai.spine.PersonId;
import socai.spine.Seen;

/** The rules on how many there are in a body and how many of them it takes: one step is one person. */
final class LimitsOfBodies {

    /** Every size of a body up to this one: each remainder of a share comes more than once. */
    private static final int LARGEST = 40;

    private LimitsOfBodies() {}

    static List<RuleLimit> all() {
        return Stream.concat(sizes(), Stream.concat(shares(), Stream.of(code())))
                .toList();
    }

    private static Stream<RuleLimit> sizes() {
        return Stream.of(
                new RuleLimit(
                        "membership.cell-can-decide",
                        AT_LEAST,
                        "cell-min-official-members",
                        (limit, offset) ->
                                Stream.of(Map.of("voters", cell(limit.number() + offset), "minimum", limit.limit()))),
                new RuleLimit(
                        "organisation.cell-large-enough-for-committee",
                        AT_LEAST,
                        "cell-committee-min-members",
                        (limit, offset) -> Stream.of(Map.of(
                                "officials",
                                new Seen<>("rol-x", 0, limit.number() + offset),
                                "minimum",
                                limit.limit()))));
    }

    private static Stream<RuleLimit> shares() {
        RuleLimit quorum = new RuleLimit(
                "membership.quorum-present",
                AT_LEAST,
                "quorum-ratio",
                (limit, offset) -> sizesOfABody()
                        .mapToObj(base -> Map.of(
                                "present",
                                share(limit.limit().value(), false, base) + offset,
                                "base",
                                base,
                                "needed",
                                limit.limit().ratio().neededAtLeast(base),
                                "ratio",
                                limit.limit())));
        RuleLimit standing = new RuleLimit(
                "organisation.standing-committee-small-enough",
                AT_MOST,
                "standing-committee-max-ratio",
                (limit, offset) -> sizesOfABody()
                        .mapToObj(members -> Map.of(
                                "size",
                                share(limit.limit().value(), true, members) - 1 + offset,
                                "members",
                                new Seen<>("rol-x", 0, members),
                                "maximum",
                                limit.limit())));
        Stream<RuleLimit> bodies = Stream.of("admission-decider-bodies", "over-age-decider-bodies")
                .map(key -> new RuleLimit("membership.majority-decides", AT_LEAST, key, LimitsOfBodies::admitted));
        return Stream.concat(Stream.of(quorum, standing), bodies);
    }

    /** Every body that the text names, with every number of its members. */
    private static Stream<Map<String, Object>> admitted(Published limit, int offset) {
        DecidingBodies named = DecidingBodies.parse(limit.limit().value());
        return Stream.concat(Stream.of(named.regular()), named.delegated().stream())
                .flatMap(body -> sizesOfABody()
                        .filter(base -> needed(body, base) + offset <= base)
                        .mapToObj(base -> Map.of(
                                "choice",
                                AdmissionChoice.ADMIT,
                                "tally",
                                new Tally(base, needed(body, base) + offset, 0, 0),
                                "base",
                                base,
                                "competence",
                                new Competence(Optional.empty(), body, limit.limit(), false))));
    }

    private static int needed(DecidingBody body, int base) {
        return share(body.ratio().toString(), body.comparison().name().equals("MORE_THAN"), base);
    }

    /** The first number that reaches a share of a body, or exceeds it, by trying one after the other. */
    private static int share(String ratio, boolean more, int base) {
        int part = Integer.parseInt(ratio.substring(0, ratio.indexOf('/')));
        int whole = Integer.parseInt(ratio.substring(ratio.indexOf('/') + 1));
        return IntStream.iterate(0, many -> many + 1)
                .filter(many -> more ? many * whole > part * base : many * whole >= part * base)
                .findFirst()
                .orElseThrow();
    }

    private static IntStream sizesOfABody() {
        return IntStream.rangeClosed(1, LARGEST);
    }

    private static Seen<CellVoters> cell(int official) {
        List<PersonId> members = IntStream.range(0, official)
                .mapToObj(number -> PersonId.of("per-" + number))
                .toList();
        return new Seen<>(
                "rol-x", 0, new CellVoters(new Electorate(members, List.of(), List.of(), List.of()), List.of()));
    }

    /** Each group of a code with one digit fewer, as many and one more. */
    private static RuleLimit code() {
        return new RuleLimit(
                "organisation.code-follows-groups", EXACTLY, "organisation-code-groups", (limit, offset) -> {
                    List<Integer> groups = Stream.of(limit.limit().value().split("\\."))
                            .map(Integer::valueOf)
                            .toList();
                    return IntStream.range(0, groups.size())
                            .mapToObj(changed -> IntStream.range(0, groups.size())
                                    .mapToObj(group -> "7".repeat(groups.get(group) + (group == changed ? offset : 0)))
                                    .collect(Collectors.joining(".")))
                            .map(code -> Map.of("code", code, "groups", limit.limit()));
                });
    }
}
