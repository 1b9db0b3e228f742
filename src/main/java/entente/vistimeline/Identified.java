package entente.vistimeline;

/** What the browser keeps by id. */
sealed interface Identified permits Item, Group, Connection, TimeBar {

    String id();
}
