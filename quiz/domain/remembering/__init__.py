"""What memories look like when they are put together: how sure they are, how true the forecasts were, and what is left when."""
