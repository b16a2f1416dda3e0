"""Planes of a picture: conversion, alpha, chroma, enlargement, blending."""
