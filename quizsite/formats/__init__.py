"""How the site writes dates where it does so in another way than Django."""
