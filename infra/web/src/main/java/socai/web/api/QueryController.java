package socai.web.api;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.read.Asker;
import socai.spine.read.Query;
import socai.spine.read.QueryDoor;
import socai.spine.read.QueryHandler;
import socai.spine.write.Clocks;
import socai.web.Caller;
import socai.web.Callers;
import socai.web.QueryHandlers;

/** {@code GET /api/queries/{context}/{Query}}: every query, its components as parameters. */
@RestController
class QueryController {

    private final Map<String, QueryHandler<?, ?>> handlers = new TreeMap<>();
    private final QueryDoor door;
    private final Callers callers;
    private final Clocks clocks;

    QueryController(QueryHandlers all, QueryDoor door, Callers callers, Clocks clocks) {
        all.handlers().forEach(handler -> handlers.put(name(handler.query()), handler));
        this.door = door;
        this.callers = callers;
        this.clocks = clocks;
    }

    /** {@code context.SimpleName}; the context is the second part of the package. */
    static String name(Class<?> query) {
        return query.getPackageName().split("\\.")[1] + "." + query.getSimpleName();
    }

    /** @param office {@code KIND@org-…}, as header {@code Socai-Office} or parameter {@code office} */
    @GetMapping("/api/queries/{context}/{name}")
    Object ask(
            @PathVariable String context,
            @PathVariable String name,
            @RequestParam Map<String, String> parameters,
            @RequestHeader(name = "Socai-Office", required = false) @Nullable String office) {
        QueryHandler<?, ?> handler = handlers.get(context + "." + name);
        if (handler == null) {
            throw new NoSuchAddress();
        }
        Caller caller = callers.current();
        Map<String, String> given = new TreeMap<>(parameters);
        String acting = office != null ? office : given.remove("office");
        QueryParameters.refuseUnknown(handler.query(), given);
        if (QueryParameters.needsDate(handler.query())) {
            given.putIfAbsent("date", clocks.today().toString());
        }
        Query<?> query = (Query<?>) QueryParameters.read(handler.query(), given);
        return door.ask(query, new Asker(caller.account(), caller.person(), office(acting), caller.language()));
    }

    private static OfficeRef office(@Nullable String text) {
        try {
            if (text != null) {
                String[] parts = text.split("@", 2);
                return new OfficeRef(OfficeKind.valueOf(parts[0]), OrganisationId.of(parts[1]));
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            // Told below, like a missing one.
        }
        throw new BadRequest(
                "Cho biết chức vụ đang dùng: Socai-Office: SECRETARY@org-… (hoặc ?office=…).",
                "Say in which office you ask: Socai-Office: SECRETARY@org-… (or ?office=…).");
    }
}
