package socai.spine.read;

import java.util.List;

/**
 * A context's table of contents on the reading side: its read models and its questions. The installation builds what
 * is listed here and nothing else.
 */
public interface Reading {

    /** What the handlers read from; each is wired once by the installation. */
    record Ports(
            ReadStore store,
            EventHistory history,
            StateView states,
            Reexecution reexecution,
            CalendarSource calendars,
            ParameterSource parameters,
            Names names,
            Today today,
            Reach reach) {}

    List<Projection> projections();

    List<QueryHandler<?, ?>> handlers(Ports ports);
}
