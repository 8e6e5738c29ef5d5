package socai.membership.write.admission.sponsor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import socai.membership.events.SponsorKind;
import socai.membership.events.SponsorNamed;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.sponsor.NameSponsor.Facts;
import socai.membership.write.admission.sponsor.NameSponsor.Vouching;
import socai.organisation.events.RollKind;
import socai.organisation.write.Roll;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Layer;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Sponsors are named one by one, as long as they can still make a set that the regulation knows. */
public final class NameSponsorDecider extends AdmissionDecider<NameSponsor, NameSponsor.Facts> {

    public NameSponsorDecider() {
        super(NameSponsor.class, NameSponsor.Facts.class);
    }

    @Override
    public Facts gather(NameSponsor command, AdmissionFile file, Act act, Reader reader) {
        return new Facts(file.cell()
                .map(cell -> reader.read(Roll.TYPE, Roll.stream(cell, RollKind.CELL))
                        .map(roll -> new Vouching(command.sponsor()
                                .filter(sponsor -> roll.isOfficial(sponsor, act.businessDate()))
                                .isPresent())))
                .orElseGet(() -> new Seen<>("", -1, new Vouching(false))));
    }

    @Override
    public Decision decide(AdmissionFile file, NameSponsor command, Facts facts, Circumstances circumstances) {
        if (file.papers().sponsors().stream().anyMatch(e -> says(command, e))) {
            return alreadyThere();
        }
        return steps(file, AdmissionStage.APPLICANT)
                .layer(Layer.STEP, () -> List.of(new NotYetSponsor(file.papers().sponsors(), command)))
                .statute(() -> rules(file, command, facts, circumstances))
                .accept(() -> List.of(event(new SponsorNamed(
                        command.admission(),
                        circumstances.date(),
                        file.person().orElseThrow(),
                        command.kind(),
                        command.sponsor(),
                        command.jointSince(),
                        command.resolutionNumber()))));
    }

    private static List<Rule> rules(AdmissionFile file, NameSponsor command, Facts facts, Circumstances circumstances) {
        Parameter variants = circumstances.parameter("sponsor-variants");
        List<Rule> rules = new ArrayList<>();
        rules.add(
                new SponsorsFit(with(kinds(file), command.kind()), circumstances.parameter("sponsor-count"), variants));
        command.sponsor().ifPresent(sponsor -> {
            rules.add(new SponsorIsOfficial(
                    sponsor, file.person().orElseThrow(), facts.standing(), circumstances.date(), variants));
            rules.add(new SponsorKnowsApplicant(
                    command.jointSince().orElseThrow(),
                    circumstances.date(),
                    circumstances.parameter("sponsor-min-joint-months")));
        });
        return rules;
    }

    private static List<SponsorKind> with(List<SponsorKind> named, SponsorKind one) {
        return Stream.concat(named.stream(), Stream.of(one)).toList();
    }

    private static List<SponsorKind> kinds(AdmissionFile file) {
        return file.papers().sponsors().stream().map(SponsorNamed::kind).toList();
    }

    private static boolean says(NameSponsor command, SponsorNamed e) {
        return command.kind() == e.kind()
                && command.sponsor().equals(e.sponsor())
                && command.jointSince().equals(e.jointSince())
                && command.resolutionNumber().equals(e.resolutionNumber());
    }
}
