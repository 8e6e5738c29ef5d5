/** What the door of the web lets through, and the headers that each answer carries. */
@NullMarked
package socai.security.http;

import org.jspecify.annotations.NullMarked;
