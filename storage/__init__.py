"""What outlives a request: settings, tables, migrations, wake-ups and queues. Knows no meaning."""
