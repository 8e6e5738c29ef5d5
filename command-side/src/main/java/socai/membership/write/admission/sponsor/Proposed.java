package socai.membership.write.admission.sponsor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.SponsorKind;
import socai.membership.write.admission.Applicant;
import socai.membership.write.rules.NumberGiven;
import socai.spine.Parameter;
import socai.spine.PersonId;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;
import socai.spine.write.Circumstances;

/** Who shall answer for the applicant, named anew or in the place of somebody else. */
record Proposed(
        SponsorKind kind,
        Optional<PersonId> sponsor,
        Optional<LocalDate> jointSince,
        Optional<String> resolutionNumber) {

    private static final Text RESOLUTION = new Text("nghị quyết của đoàn thể", "resolution of the committee");

    /** @throws IllegalArgumentException when the parts do not belong to the kind */
    static void requireParts(
            SponsorKind kind,
            Optional<PersonId> sponsor,
            Optional<LocalDate> jointSince,
            Optional<String> resolutionNumber) {
        boolean member = kind == SponsorKind.OFFICIAL_MEMBER;
        if (sponsor.isPresent() != member
                || jointSince.isPresent() != member
                || resolutionNumber.isPresent() == member) {
            throw new IllegalArgumentException(
                    "a member sponsors by name and time together, a committee by the number of its resolution");
        }
    }

    /**
     * What the law asks of this sponsor beside those who answer as well.
     *
     * @param others the kinds of the other sponsors
     */
    List<Rule> rules(
            List<SponsorKind> others,
            PersonId applicant,
            Seen<Vouching> standing,
            Seen<Applicant> age,
            Circumstances circumstances) {
        Parameter variants = circumstances.parameter("sponsor-variants");
        List<SponsorKind> kinds = new ArrayList<>(others);
        kinds.add(kind);
        List<Rule> rules = new ArrayList<>();
        rules.add(new SponsorsFit(List.copyOf(kinds), circumstances.parameter("sponsor-count"), variants));
        sponsor.ifPresent(member -> {
            rules.add(new SponsorIsOfficial(member, applicant, standing, circumstances.date(), variants));
            rules.add(new SponsorKnowsApplicant(
                    jointSince.orElseThrow(),
                    circumstances.date(),
                    circumstances.parameter("sponsor-min-joint-months")));
        });
        resolutionNumber.ifPresent(number -> rules.add(new NumberGiven(RESOLUTION, number)));
        if (kind == SponsorKind.YOUTH_UNION_COMMITTEE) {
            rules.add(new YouthUnionAge(
                    age, circumstances.date(), circumstances.parameter("youth-union-max-age-months")));
        }
        return rules;
    }
}
