/** Decisions of every test store are taken again. */
package socai.app.replaying;
