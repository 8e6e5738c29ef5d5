package socai.web;

import java.util.List;
import socai.spine.read.QueryHandler;

/** All handlers of the installation; a type of its own, as Spring reads a bare list as a list of beans. */
public record QueryHandlers(List<QueryHandler<?, ?>> handlers) {}
