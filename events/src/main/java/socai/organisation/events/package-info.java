/** What happened to organisations, their offices and their rolls: the events of the organisation context. */
@NullMarked
package socai.organisation.events;

import org.jspecify.annotations.NullMarked;
