"""How the site is run: settings, the table of URLs and the entry point of the server."""
