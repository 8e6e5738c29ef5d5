package socai.membership.write.admission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.SponsorKind;
import socai.spine.Parameter;

/** The sets of sponsors that a regulation may allow, by the codes of {@code sponsor-variants}. */
public enum SponsorSets {
    TWO_MEMBERS(SponsorKind.OFFICIAL_MEMBER),
    YOUTH_UNION_AND_MEMBER(SponsorKind.YOUTH_UNION_COMMITTEE),
    TRADE_UNION_AND_MEMBER(SponsorKind.TRADE_UNION_COMMITTEE);

    private final SponsorKind besideOneMember;

    SponsorSets(SponsorKind besideOneMember) {
        this.besideOneMember = besideOneMember;
    }

    /** Whether these sponsors are one of the allowed sets, or can still become one. */
    public static boolean canBecome(List<SponsorKind> named, Parameter allowed) {
        return allowed(allowed).anyMatch(set -> set.remaining(named).isPresent());
    }

    public static boolean complete(List<SponsorKind> named, Parameter allowed) {
        return allowed(allowed)
                .anyMatch(set -> set.remaining(named).filter(List::isEmpty).isPresent());
    }

    private static Stream<SponsorSets> allowed(Parameter codes) {
        return Arrays.stream(codes.value().split(";")).map(SponsorSets::valueOf);
    }

    /** Who is still missing; empty when somebody too many was named. */
    private Optional<List<SponsorKind>> remaining(List<SponsorKind> named) {
        List<SponsorKind> missing = new ArrayList<>(List.of(besideOneMember, SponsorKind.OFFICIAL_MEMBER));
        boolean allFound = named.stream().allMatch(missing::remove);
        return allFound ? Optional.of(List.copyOf(missing)) : Optional.empty();
    }
}
