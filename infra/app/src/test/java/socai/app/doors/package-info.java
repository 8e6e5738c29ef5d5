/** The running program as its users and its network see it. */
package socai.app.doors;
