// SPDX-License-Identifier: Apache-2.0
import { totalmem } from 'node:os'

const megabyte = 1024 * 1024

/** What the embedded server runs with. Nothing here trades safety for speed: fsync, full pages and synchronous commit stay on. */
export function serverOptions(folder: string, memory = totalmem()): Record<string, string> {
  const buffers = Math.round(Math.min(Math.max(memory / 8, 128 * megabyte), 2048 * megabyte) / megabyte)
  return {
    listen_addresses: '',
    unix_socket_directories: folder,
    unix_socket_permissions: '0700',
    max_connections: '60',
    shared_buffers: `${buffers}MB`,
    effective_cache_size: `${Math.round(memory / 2 / megabyte)}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    wal_buffers: '16MB',
    wal_compression: 'on',
    max_wal_size: '2GB',
    checkpoint_timeout: '15min',
    random_page_cost: '1.1',
    jit: 'off',
    // No standby reads the write-ahead log, so it need hold no more than a restart after a power cut does.
    wal_level: 'minimal',
    max_wal_senders: '0',
    // The log of the server must name no person: neither statements, nor parameters, nor the key values that DETAIL lines repeat.
    log_min_error_statement: 'panic',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
  }
}
