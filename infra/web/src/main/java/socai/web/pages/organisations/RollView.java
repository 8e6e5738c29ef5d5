package socai.web.pages.organisations;

import java.util.Arrays;
import java.util.List;
import socai.organisation.read.roll.GetRoll;

/** A roll by the parts of its base equation, each with the people in it. */
public record RollView(GetRoll.Result roll, List<Group> groups) {

    /** Up to this many names a group stands open. */
    private static final int OPEN = 40;

    /** @param open whether its names are shown at once */
    public record Group(GetRoll.Part part, List<GetRoll.Seat> seats, boolean open) {}

    static RollView of(GetRoll.Result roll) {
        return new RollView(
                roll,
                Arrays.stream(GetRoll.Part.values())
                        .map(part -> roll.seats().stream()
                                .filter(seat -> seat.part() == part)
                                .toList())
                        .filter(seats -> !seats.isEmpty())
                        .map(seats -> new Group(seats.getFirst().part(), seats, seats.size() <= OPEN))
                        .toList());
    }
}
