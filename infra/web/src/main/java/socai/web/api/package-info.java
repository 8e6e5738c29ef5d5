/** REST: one controller for all commands, one for all queries, attachments, problems, OpenAPI. */
@NullMarked
package socai.web.api;

import org.jspecify.annotations.NullMarked;
