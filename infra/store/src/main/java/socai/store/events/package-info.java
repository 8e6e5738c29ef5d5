/** The event store on Axon's JDBC engine: logical names, stream tails, claims, the journal, the wiring of the spine. */
@NullMarked
package socai.store.events;

import org.jspecify.annotations.NullMarked;
