package socai.web.pages.dossier;

import java.util.List;
import java.util.Optional;
import socai.membership.read.Clock;
import socai.membership.read.dossiers.GetDossier;
import socai.spine.OrganisationId;
import socai.web.pages.acting.Offered.Choice;
import socai.web.pages.acting.Steps;

/**
 * Whose turn it is in a dossier.
 *
 * @param mine    the office acted in gives the next act
 * @param next    the act; absent when the file has come to its end
 * @param link    its form; absent unless it is this office's turn
 * @param clock   the limit that runs for it
 * @param missing what is not there yet, each with the form that brings it where this office may
 */
public record TurnCard(
        boolean mine, Optional<Steps.Next> next, Optional<String> link, Optional<Clock> clock, List<Need> missing) {

    public record Need(GetDossier.Need need, Optional<String> link) {}

    /** @param organisation whose office looks at it */
    static TurnCard of(GetDossier.Result dossier, List<Choice> offered, OrganisationId organisation) {
        Optional<Steps.Next> next = dossier.closed() ? Optional.empty() : next(dossier, organisation.raw());
        Optional<String> link = next.filter(step -> !step.turn().equals("level") || endorses(dossier, organisation))
                .flatMap(step -> form(offered, step.command(), dossier.dossier(), ""));
        Optional<Clock> clock = next.flatMap(step -> dossier.clocks().stream()
                .filter(running -> running.running() && running.kind().equals(step.limit()))
                .findFirst());
        return new TurnCard(
                link.isPresent(),
                next,
                link,
                clock,
                dossier.missing().stream()
                        .map(need -> new Need(need, supply(dossier, need.need(), offered)))
                        .toList());
    }

    /** The next level endorses the letter, whatever the sender does meanwhile; the receiver waits for the last of them. */
    private static Optional<Steps.Next> next(GetDossier.Result dossier, String organisation) {
        Optional<Steps.Next> next = Steps.packaged().towards(dossier.kind(), dossier.stage(), goal(dossier));
        return dossier.move()
                .flatMap(GetDossier.Move::endorser)
                .filter(level -> level.organisationId().equals(organisation)
                        || next.filter(Steps.Next::receiver).isPresent())
                .flatMap(level -> Steps.packaged().endorsing(dossier.kind(), dossier.stage()))
                .or(() -> next);
    }

    /** The step that the rail shows as the present one. */
    private static Optional<String> goal(GetDossier.Result dossier) {
        return dossier.rail().stream()
                .filter(step -> step.state() == GetDossier.State.NOW)
                .map(GetDossier.Step::stage)
                .findFirst();
    }

    private static boolean endorses(GetDossier.Result dossier, OrganisationId organisation) {
        return dossier.move()
                .flatMap(GetDossier.Move::endorser)
                .filter(level -> level.organisationId().equals(organisation.raw()))
                .isPresent();
    }

    /** Where a missing paper can be handed in. */
    static Optional<String> supply(GetDossier.Result dossier, String need, List<Choice> offered) {
        return Steps.packaged()
                .supplying(dossier.kind(), need)
                .flatMap(command -> form(
                        offered, command, dossier.dossier(), command.contains("Attach") ? "&formCode=" + need : ""));
    }

    private static Optional<String> form(List<Choice> offered, String command, String dossier, String more) {
        return offered.stream()
                .filter(choice -> (choice.context() + "." + choice.name()).equals(command))
                .findFirst()
                .map(choice -> "/viec/" + choice.context() + "/" + choice.name() + "?" + choice.about() + "=" + dossier
                        + more);
    }
}
