/** How the API is spoken to, written from the commands and questions themselves. */
@NullMarked
package socai.web.openapi;

import org.jspecify.annotations.NullMarked;
